const LENGTH = 24;

/**
 * Id of one write, made on the phone and reused when the write is sent again, so that it is done once.
 * Time first, so that ids sort by age; then enough chance that two phones never meet.
 */
export function newRequestId(nowMs: number = Date.now(), random: () => number = Math.random): string {
  let id = nowMs.toString(36);
  while (id.length < LENGTH) id += Math.floor(random() * 36).toString(36);
  return id;
}
