import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 128 });

export interface Answer {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

/** One call of a cloud function over `/invoke`, as the preview and any other client make it. */
export function invokeOverHttp(url: string, name: string, openid: string, event: object): Promise<Answer> {
  const body = JSON.stringify(event);
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${url}/invoke/${name}`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-wx-openid': openid,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          try {
            resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer);
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export function closeHttpClient(): void {
  agent.destroy();
}
