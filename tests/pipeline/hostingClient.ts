import { request } from 'node:http';
import { connect } from 'node:net';

/** What a host replied; names of headers in lower case. */
export interface Reply {
  status: number | undefined;
  headers: Readonly<Record<string, string | undefined>>;
}

/** Asks a host. Not with `fetch`, which would tidy up the address and take the body apart. */
export function get(
  host: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply & { body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(host + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const entries = Object.entries(response.headersDistinct);
        resolve({
          status: response.statusCode,
          headers: Object.fromEntries(entries.map(([name, values]) => [name, values?.join(', ')])),
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.on('error', reject).end();
  });
}

/**
 * Asks a host for an address just as it is written, even where no browser would: nothing is tidied up. What is no
 * ASCII is sent as UTF-8.
 */
export async function getRaw(host: string, target: string, method = 'GET'): Promise<Reply> {
  const { hostname, port } = new URL(host);
  const socket = connect(Number(port), hostname);
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(Buffer.from(chunk));
  const [head = ''] = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n', 1);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => /^([^:]+): *(.*)$/.exec(line) ?? []);
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers.map(([, name = '', value]) => [name.toLowerCase(), value])),
  };
}
