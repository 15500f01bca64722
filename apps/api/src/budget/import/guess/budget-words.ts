// Words of public budgets in the languages that they are published in: what heads of columns and totals are called.
// Each is looked for without its diacritics, in small letters.

/** A text in small letters without diacritics, so that "Código" and "CODIGO" are one word. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .trim();

export const codeWords =
  /(?:^|[^a-z])(?:cod\w*|code|codice|codigo|clave|num(?:ero|ber|mer)?|nr|no|kod|koodi|sifra|konto(?:nr|nummer)?|account|key|schlussel|titelnr|index|poz|kap(?:itel)?nr|kbk|pozice|paragraf|polozka|par|pol)(?:[^a-z]|$)|nummer$|code$|kod$|nr$|(?:番号|コード|编码|代码|編號|код|кбк|رمز|الرمز|코드|รหัส|מספר|קוד)/;
export const titleWords =
  /(?:name|titel|title|bezeichnung|desc\w*|denomina\w*|nombre|libelle|intitule|nazw\w*|nazev|nazov|naziv|nome|designation|benamning|navn|nimi|megnevezes|omschrijving|text|label|zweckbestimmung|名称|名稱|名|наименование|найменування|наименування|назва|اسم|البيان|명|ชื่อ|שם)/;
export const amountWords =
  /(?:amount|budget|betrag|ansatz|soll|importe|monto|montant|credit|presupuest|inicial|importo|stanziament|previsione|valor|dotac|orcad|kwota|plan|castka|rozpocet|suma|sum\b|bedrag|begroting|belopp|belob|bevilling|maara|eloiranyzat|osszeg|iznos|tutar|odenek|approp|expend|cost|outlay|spend|estimate|total|mill|thousand|tsd|eur\b|金額|予算|金额|预算|預算|額|сумма|сума|план|бюджет|المبلغ|الاعتماد|مبلغ|예산|금액|งบประมาณ|จำนวนเงิน|תקציב|סכום|राशि|बजट)/;
/** What a legislature decided, which is what an edition of costs gives where a table has more. */
export const adoptedWords =
  /(?:adopted|approved|enacted|voted|original|initial|inicial|iniziale|aprobado|aprovad|approvat|ansatz|soll|vote|lfi|\bcp\b|schvalen|uchwal|proposed|当初|审定|утвержд|المعتمد|본예산)/;
export const spentWords =
  /(?:actual|spent|paid|executed|ist\b|ejecut|execut|pagad|pago|liquid|realis|realiz|rechnung|outturn|wykon|skutecn|決算|执行|исполн|изменен|modific|difference|variance|diferencia|change|veranderung|varia|saldo|disponib)/;
export const noteWords =
  /(?:note|comment|remark|observa|anmerkung|erlauterung|bemerkung|remarque|uwagi|poznamka|url|link|備考|说明|說明|примечание|ملاحظات|비고|หมายเหตุ)/;
export const idWords =
  /^(?:id|_id|row|row_?id|objectid|fid|lfd\.? ?nr\.?|s\.? ?no\.?|sr\.? ?no\.?|#|№|№ ?п\/п|l\.?p\.?|index|sl\.? ?no\.?|क्र\.? ?स(?:\u0902|ं)?\.?|序号|序號|연번)$/;
export const periodWords =
  /(?:year|jahr|annee|ano|anno|exercice|ejercicio|exercicio|esercizio|ejercicio|rok|ar\b|vuosi|ev\b|yil|period|godina|年度|年|год|рік|السنة|سنة|연도|회계|ปี|שנה|वर्ष)/;
/** In which turn of its making an amount stands, where one column says it and another has the amounts of every turn. */
export const phaseWords =
  /(?:phase|stage|version|scenario|(?:budget|amount|estimate|balance|value)[ _]?type|type of (?:budget|amount|value)|measure|momento|etapa|fase|tipo de (?:presupuesto|credito|valor)|wertart|stade)/;

export const parentWords = /(?:parent|super|uber|padre|pere|pai|nadr|nadrz|overordn|родител|上位|父)/;
export const lowWords = /^(?:low|lower|min(?:imum)?|niedrig|bajo|bas)\b/;
export const highWords = /^(?:high|upper|max(?:imum)?|hoch|alto|haut)\b/;
export const classWords = /(?:object class|economic|naturaleza economica|kontenart)/;

export const revenueWords =
  /^(?:revenues?|incomes?|receipts?|ingresos?|recettes?|einnahmen?|ertrage?|receitas?|entrat[ea]|inkomsten|baten|dochody|prijmy|prihodi|indtaegter|inntekter|intakter|tulot|bevetel(?:ek)?|gelir(?:ler)?|r|e|доходы?|доходи|歳入|收入|歲入|الإيرادات|세입|รายรับ|הכנסות)$/;
export const expenseWords =
  /^(?:expenses?|expenditures?|spending|outlays?|gastos?|egresos?|depenses?|ausgaben?|aufwand|aufwendungen|despesas?|spes[ae]|uscit[ea]|uitgaven|lasten|wydatki|vydaje|rashodi|udgifter|utgifter|kostnader|menot|kiadas(?:ok)?|gider(?:ler)?|d|g|a|расходы?|видатки|歳出|支出|歲出|النفقات|المصروفات|세출|รายจ่าย|הוצאות)$/;

const totals =
  'grand total|sub ?-?total|total(?:es|e|i|s)?|totaux|totaal|gesamt(?:summe|betrag|ausgaben)?|summe|zwischensumme|insgesamt|ubertrag|suma(?: total)?|razem|ogolem|celkem|spolu|osszesen|mindosszesen|ukupno|sveukupno|skupaj|vsego|summa|i alt|sum|yhteensa|toplam|genel toplam|kopa|is viso|itogo';
const totalStart = new RegExp(`^(?:${totals})(?:$|[^a-z])`);
const totalEnd = /(?:^|[^a-z])(?:total|gesamt|razem|celkem|osszesen|ukupno|toplam)[:.]?$/;
const totalOther =
  /^(?:итого|всего|всього|разом|усього|合計|総計|小計|总计|合计|小计|總計|المجموع|الإجمالي|اجمالي|مجموع|합계|총계|소계|รวม|סה"?כ|योग|कुल)/;

/** Where the word for a sum stands behind what is summed. */
const totalLast =
  /(?:合計|総計|小計|总计|合计|小计|總計|総額|总额|합계|총계|소계|итого|всего|всього|разом|योग)$/;

/** Whether a row is called a total of others. */
export function isTotal(text: string): boolean {
  const word = plain(text).replace(/^[*=\s-]+/, '');
  return (
    totalStart.test(word) ||
    totalOther.test(text.trim().normalize('NFC')) ||
    totalOther.test(word) ||
    totalLast.test(word.replace(/[\s:\uff1a]+$/, '')) ||
    totalEnd.test(word)
  );
}

/** How near a word for the turn of an amount is to what a legislature decided; 0 where it is no such word. */
export function phaseRank(value: string): number {
  const word = plain(value);
  if (/adopt|approv|enact|voted|main|original|initial|inicial|aprob|aprov|lfi|ansatz|soll/.test(word))
    return 4;
  if (/propos|draft|plf|project|proyecto|projeto|entwurf|^(?:annual )?budget$|^plan$|estimate/.test(word))
    return 3;
  if (/adjust|revis|amend|final|current|modific|vigente|atualiz|nachtrag|rectif|supplement|allot/.test(word))
    return 2;
  return spentWords.test(word) || /audit|outcome|outlay|expend|deveng|ejerc|paid|commit|empenh/.test(word)
    ? 1
    : 0;
}

const emptyText =
  /^(?:[-\u2010-\u2015\u2212\uff0d\u2500]+|\.{1,3}|\u2026|:|\*|x|n\/?a|n\.a\.?|n\/d|nd|s\/d|k\.? ?a\.?|#n\/a|nan|null|none|nil)$/i;

/** Whether a cell of amounts has a sign of emptiness, such as a dash. */
export const isEmptyText = (cell: string): boolean => emptyText.test(cell);
