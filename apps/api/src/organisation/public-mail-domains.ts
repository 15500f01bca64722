/**
 * Domains at which anybody gets an address by themselves, so that an address there shows nothing about an organisation.
 * Source: the sign-up pages of the providers named beside them, read by hand; not complete, and never to be taken for a
 * list of domains that are trusted because they are missing. An administrator names every domain in any case.
 */
const byProvider: Readonly<Record<string, readonly string[]>> = {
  'Google, gmail.com': ['gmail.com', 'googlemail.com'],
  'Microsoft, outlook.com': [
    'outlook.com',
    'hotmail.com',
    'hotmail.co.uk',
    'hotmail.fr',
    'live.com',
    'msn.com',
  ],
  'Yahoo, mail.yahoo.com': [
    'yahoo.com',
    'yahoo.co.uk',
    'yahoo.fr',
    'yahoo.co.jp',
    'ymail.com',
    'rocketmail.com',
  ],
  'AOL, mail.aol.com': ['aol.com', 'aim.com'],
  'Apple, icloud.com': ['icloud.com', 'me.com', 'mac.com'],
  'Proton, proton.me': ['proton.me', 'protonmail.com', 'pm.me'],
  'Tuta, tuta.com': ['tuta.com', 'tuta.io', 'tutanota.com', 'tutanota.de', 'tutamail.com', 'keemail.me'],
  'GMX, gmx.net': ['gmx.net', 'gmx.de', 'gmx.at', 'gmx.ch', 'gmx.com'],
  'WEB.DE, web.de': ['web.de'],
  'mail.com, mail.com': ['mail.com', 'email.com', 'usa.com'],
  'Zoho, zoho.com/mail': ['zohomail.com', 'zohomail.eu'],
  'Fastmail, fastmail.com': ['fastmail.com', 'fastmail.fm'],
  'Yandex, yandex.com/mail': ['yandex.com', 'yandex.ru', 'ya.ru'],
  'VK, mail.ru': ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru'],
  'Tencent, mail.qq.com': ['qq.com', 'foxmail.com'],
  'NetEase, mail.163.com': ['163.com', '126.com', 'yeah.net'],
  'Sina, mail.sina.com.cn': ['sina.com', 'sina.cn'],
  'Naver, mail.naver.com': ['naver.com'],
  'Kakao, mail.daum.net': ['daum.net', 'hanmail.net'],
  'Rediff, mail.rediff.com': ['rediffmail.com'],
  'La Poste, laposte.net': ['laposte.net'],
  'Orange, mail.orange.fr': ['orange.fr', 'wanadoo.fr'],
  'Free, free.fr': ['free.fr'],
  'Libero, libero.it': ['libero.it'],
  'Seznam, email.cz': ['seznam.cz', 'email.cz'],
  'Onet, poczta.onet.pl': ['onet.pl', 'op.pl'],
  'UOL, mail.uol.com.br': ['uol.com.br', 'bol.com.br'],
  'Hushmail, hushmail.com': ['hushmail.com'],
  'Riseup, riseup.net': ['riseup.net'],
  'Posteo, posteo.de': ['posteo.de', 'posteo.net'],
  'mailbox.org, mailbox.org': ['mailbox.org'],
  'Mailinator, mailinator.com': ['mailinator.com'],
};

const all: ReadonlySet<string> = new Set(Object.values(byProvider).flat());

/** Whether anybody gets an address at a domain, or at one above it. */
export function isPublicMailDomain(domain: string): boolean {
  const parts = domain.split('.');
  return parts.some((_, index) => all.has(parts.slice(index).join('.')));
}
