import { Lexer, type Token, type Tokens } from 'marked';

/** A piece of text within a line. */
export type Span =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deleted'; spans: readonly Span[] }
  /** `host` is where it leads, unless its words say that already. */
  | { kind: 'link'; href: string; host: string | null; spans: readonly Span[] };

/** What stands by itself in a text. */
export type Block =
  | { kind: 'paragraph' | 'heading'; spans: readonly Span[] }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; blocks: readonly Block[] }
  | { kind: 'list'; start: number | null; items: readonly (readonly Block[])[] }
  | { kind: 'rule' };

/** More signs than anybody writes by hand would be read for half a second. */
const mostSigns = 500;
const nested = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){8}/m;

/**
 * Reads what a person wrote as Markdown (GitHub's, with line breaks kept). HTML in it is text, pictures become links, so
 * that nothing is fetched from elsewhere, and tables stay as they were typed. What was made to be slow is text alone.
 */
export function readRichText(text: string): Block[] {
  const isLaboured = (text.match(/[*_~`[\]<]/g)?.length ?? 0) > mostSigns || nested.test(text);
  return isLaboured ? plain(text) : Lexer.lex(text, { gfm: true, breaks: true }).flatMap(blockOf);
}

function plain(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      spans: paragraph
        .split('\n')
        .flatMap((line, index): Span[] => [
          ...(index > 0 ? [{ kind: 'break' } as const] : []),
          { kind: 'text', text: line },
        ]),
    }));
}

/** marked's own type of a token lets any string be a type, which nothing can be told from. */
type Known = Tokens.Generic | Token;
const isOf = <Kind extends { type: string }>(token: Known, type: Kind['type']): token is Kind & Known =>
  token.type === type;

function blockOf(token: Known): Block[] {
  if (isOf<Tokens.Paragraph>(token, 'paragraph') || isOf<Tokens.Text>(token, 'text'))
    return [{ kind: 'paragraph', spans: spansOf(token.tokens, token.raw) }];
  if (isOf<Tokens.Heading>(token, 'heading'))
    return [{ kind: 'heading', spans: spansOf(token.tokens, token.raw) }];
  if (isOf<Tokens.Code>(token, 'code')) return [{ kind: 'code', text: token.text }];
  if (isOf<Tokens.Blockquote>(token, 'blockquote'))
    return [{ kind: 'quote', blocks: token.tokens.flatMap(blockOf) }];
  if (isOf<Tokens.List>(token, 'list'))
    return [
      {
        kind: 'list',
        start: token.ordered ? Number(token.start) : null,
        items: token.items.map(({ tokens }) => tokens.flatMap(blockOf)),
      },
    ];
  if (token.type === 'hr') return [{ kind: 'rule' }];
  if (token.type === 'space' || token.type === 'def') return [];
  if (token.type === 'checkbox') return [{ kind: 'paragraph', spans: [{ kind: 'text', text: token.raw }] }];
  return plain(token.raw);
}

function spansOf(tokens: readonly Known[] | undefined, raw: string): Span[] {
  return tokens ? tokens.map(spanOf) : [{ kind: 'text', text: raw }];
}

function spanOf(token: Known): Span {
  if (isOf<Tokens.Strong>(token, 'strong'))
    return { kind: 'strong', spans: spansOf(token.tokens, token.raw) };
  if (isOf<Tokens.Em>(token, 'em')) return { kind: 'emphasis', spans: spansOf(token.tokens, token.raw) };
  if (isOf<Tokens.Del>(token, 'del')) return { kind: 'deleted', spans: spansOf(token.tokens, token.raw) };
  if (isOf<Tokens.Codespan>(token, 'codespan')) return { kind: 'code', text: token.text };
  if (token.type === 'br') return { kind: 'break' };
  if (isOf<Tokens.Escape>(token, 'escape')) return { kind: 'text', text: token.text };
  if (isOf<Tokens.Link>(token, 'link')) return linkOf(token);
  if (isOf<Tokens.Image>(token, 'image')) return linkOf(token);
  if (isOf<Tokens.Text>(token, 'text') && token.tokens)
    return { kind: 'text', text: token.tokens.map(({ raw }) => raw).join('') };
  return { kind: 'text', text: token.raw };
}

/** Only to where a reader may be sent; anything else stays as it was typed. */
function linkOf(token: Tokens.Link | Tokens.Image): Span {
  const { href, text, raw } = token;
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return { kind: 'text', text: raw };
  const spans = token.type === 'link' ? spansOf(token.tokens, text) : [{ kind: 'text', text } as const];
  const says = `${text} `.includes(url.host) || url.protocol === 'mailto:';
  return {
    kind: 'link',
    href: url.href,
    host: says ? null : url.host,
    spans: words(spans) ? spans : [{ kind: 'text', text: href }],
  };
}

const words = (spans: readonly Span[]): boolean =>
  spans.some((span) => ('text' in span ? span.text.trim() !== '' : 'spans' in span && words(span.spans)));
