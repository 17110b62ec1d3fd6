/** A visitor of the bench: keeps its cookie and talks to the shop over HTTP, as a browser would. */
export class BenchClient {
  private cookie = '';

  constructor(private readonly url: string) {}

  async get(path: string): Promise<string> {
    return (await this.send('GET', path)).text();
  }

  async post(path: string, body: unknown): Promise<Record<string, unknown>> {
    return (await (await this.send('POST', path, body)).json()) as Record<string, unknown>;
  }

  /** One turn, read to its end. */
  async say(conversationId: string, text: string): Promise<string> {
    const response = await this.send('POST', `/api/conversations/${conversationId}/turns`, { text });
    return response.text();
  }

  async talk(): Promise<string> {
    return String((await this.post('/api/conversations', {}))['id']);
  }

  private async send(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(this.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...(this.cookie ? { cookie: this.cookie } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (response.status >= 400) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
    return response;
  }
}
