import type { CollectionName } from '../../../cloudfunctions/server/store/documents';
import type { World } from '../support/world';

/** Changes a document as somebody would in the database's console: past all rules. */
export async function spoil(
  world: World,
  collectionName: CollectionName,
  _id: string,
  update: Readonly<Record<string, unknown>>,
): Promise<void> {
  const body = {
    action: 'database.modifyDocument',
    collectionName,
    query: JSON.stringify({ _id }),
    data: JSON.stringify(update),
  };
  const response = await fetch(`${world.emulator.url}/admin`, { method: 'POST', body: JSON.stringify(body) });
  const answer = (await response.json()) as { data?: { updated?: number }; message?: string };
  if (answer.data?.updated !== 1) throw new Error(`nothing was spoilt: ${JSON.stringify(answer)}`);
}

/** Takes a document away as somebody would in the database's console. */
export async function remove(world: World, collectionName: CollectionName, _id: string): Promise<void> {
  const body = { action: 'database.removeDocument', collectionName, query: JSON.stringify({ _id }) };
  const response = await fetch(`${world.emulator.url}/admin`, { method: 'POST', body: JSON.stringify(body) });
  const answer = (await response.json()) as { message?: string };
  if (answer.message) throw new Error(answer.message);
}
