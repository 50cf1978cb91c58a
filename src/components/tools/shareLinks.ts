import { toLine } from '../../model/head/headTag.ts';

/** What is said of a post when it is passed on: its words, and its absolute address. */
export interface SharedPost {
  title: string;
  excerpt: string;
  address: string;
}

/** Address that opens WhatsApp with a message to be sent: https://faq.whatsapp.com/5913398998672934 */
export function whatsAppLink({ title, address }: SharedPost): string {
  return `https://wa.me/?text=${encode(`${toLine(title)}\n${address}`)}`;
}

/** Address that opens an e-mail to be sent. Its lines end as RFC 6068 asks; the subject has only one. */
export function mailLink({ title, excerpt, address }: SharedPost): string {
  const body = `${toLine(excerpt)}\r\n\r\n${address}`;
  return `mailto:?subject=${encode(toLine(title))}&body=${encode(body)}`;
}

/** Not `+` for spaces, which mail programs would show. */
function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('+', '%20');
}
