import { type DeskAnswer, type DeskRequest, deskRequestPath, tokenName } from '../model/desk.ts';

/** Asks the preview to write something, and says what came of it. Never throws. */
export async function askDesk(request: DeskRequest): Promise<DeskAnswer> {
  const token = document.querySelector<HTMLMetaElement>(`meta[name="${tokenName}"]`)?.content ?? '';
  try {
    const response = await fetch(deskRequestPath, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [tokenName]: token },
      body: JSON.stringify(request),
    });
    return await response.json();
  } catch {
    return { problem: 'The preview does not answer. Nothing was changed.' };
  }
}
