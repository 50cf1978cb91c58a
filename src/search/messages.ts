import { DataError } from '../data/fetchJson.ts';
import type { Answer } from '../model/search.ts';
import { searchDataPath } from '../model/searchIndex.ts';

/** What the search's thread says to a question. */
export type Reply = { id: number; answer: Answer } | { id: number; status: number; problem: string };

/** Turns an answer that is on its way into what can be sent. Never throws. */
export async function toReply(id: number, answer: Promise<Answer>): Promise<Reply> {
  try {
    return { id, answer: await answer };
  } catch (error) {
    return { id, status: error instanceof DataError ? error.status : 0, problem: String(error) };
  }
}

/** The answer that was sent. Throws a {@link DataError} if there is none. */
export function readReply(reply: Reply): Answer {
  if ('answer' in reply) return reply.answer;
  throw new DataError(searchDataPath, reply.status, reply.problem);
}
