import { nextRequestId, type World } from './world';

/** Puts a file where the app's uploads go; its cloud id. */
export async function upload(
  world: World,
  content: Buffer,
  name = 'sheet.xlsx',
  folder = 'import',
): Promise<string> {
  const cloudPath = `${folder}/${nextRequestId()}-${name}`;
  const response = await fetch(`${world.emulator.url}/storage/upload?cloudPath=${cloudPath}`, {
    method: 'POST',
    headers: { 'X-WX-OPENID': 'openid-admin' },
    body: new Uint8Array(content),
  });
  const { fileID } = (await response.json()) as { fileID: string };
  return fileID;
}

/** Whether a file of this id lies in the storage. */
export async function isStored(world: World, fileId: string): Promise<boolean> {
  const response = await fetch(`${world.emulator.url}/storage/url?fileID=${encodeURIComponent(fileId)}`);
  return response.ok && ((await response.json()) as { url?: string | null }).url != null;
}

export async function download(world: World, fileId: string): Promise<Buffer> {
  const response = await fetch(`${world.emulator.url}/storage/url?fileID=${encodeURIComponent(fileId)}`);
  const { url } = (await response.json()) as { url: string };
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}
