/**
 * What the work answers, or undefined where it fails: then the log tells, and a run goes on with the next one. What is
 * broken in one place must not keep everything behind it from its work, night after night.
 * @param what says in the log what failed, and of which document
 */
export async function unlessBroken<R extends string | true>(
  what: { readonly event: string } & Readonly<Record<string, string>>,
  work: () => Promise<R>,
): Promise<R | undefined> {
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 'error', ...what, cause }));
    return undefined;
  }
}
