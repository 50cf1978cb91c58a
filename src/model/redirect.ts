/** An address that leads to another one for good. Both are given from the root of the host, percent-encoded. */
export interface Redirect {
  from: string;
  to: string;
}
