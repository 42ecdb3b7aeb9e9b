let made = 0;

/** An id for an element that has to be found again, unlike any other on any page that is open. */
export function newElementId(kind: string): string {
  made += 1;
  return `${kind}-${made}`;
}
