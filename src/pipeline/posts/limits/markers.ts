/** What opens a list or a quote at the beginning of a line. */
export interface Marker {
  /** From 0. */
  column: number;
  isQuote: boolean;
}

/** The markers that a line begins with, and what stands behind them. */
export function markersOf(line: string): { markers: Marker[]; rest: string } {
  if (isRule(line)) return { markers: [], rest: line };
  const markers: Marker[] = [];
  const pattern = new RegExp(marker);
  let end = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    end = pattern.lastIndex;
    markers.push({ column: end - (match[1]?.length ?? 0), isQuote: match[1] === '>' });
  }
  return { markers, rest: line.slice(end) };
}

const marker = /[ \t]*(>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** A row of hyphens or stars divides a text; it begins no lists. */
function isRule(line: string): boolean {
  return /^(?:[-\s]+|[*\s]+)$/.test(line) && line.replace(/\s+/g, '').length > 2;
}
