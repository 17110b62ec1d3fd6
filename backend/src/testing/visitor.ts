import type { DataPart } from '../chat/chat.contract.ts';

/** The body is whatever the shop said; tests look at what they need of it. */
export interface Answer {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads many shapes and asserts each
  body: any;
  headers: Headers;
}

/** A turn as a browser receives it. */
export interface HeardTurn {
  status: number;
  text: string;
  parts: DataPart[];
  /** The first typed part of a kind, or undefined. */
  part<Type extends DataPart['type']>(type: Type): Extract<DataPart, { type: Type }>['data'] | undefined;
}

/** A person with a browser: keeps cookies, sends JSON, talks to the coach. */
export class Visitor {
  private cookie = '';

  constructor(
    private readonly url: string,
    readonly language: 'en' | 'fr',
  ) {}

  get(path: string): Promise<Answer> {
    return this.call('GET', path);
  }

  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.send(method, path, body, headers);
    const text = await response.text();
    return { status: response.status, body: text ? parsed(text) : undefined, headers: response.headers };
  }

  async startTalk(): Promise<string> {
    const { body } = await this.call('POST', '/api/conversations', {});
    return body.id as string;
  }

  /** Says something in a conversation and listens to the whole answer. */
  async say(conversationId: string, text: string, page?: string): Promise<HeardTurn> {
    const response = await this.send('POST', `/api/conversations/${conversationId}/turns`, { text, page });
    const events = (await response.text())
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => JSON.parse(line.slice(6)) as { type: string; delta?: string; data?: unknown });
    const parts = events.filter((event) => event.type.startsWith('data-')) as unknown as DataPart[];
    return {
      status: response.status,
      text: events.map((event) => event.delta ?? '').join(''),
      parts,
      part: (type) => parts.find((part) => part.type === type)?.data as never,
    };
  }

  /** Says something and hangs up after the first words of the answer. */
  async drop(conversationId: string, text: string): Promise<void> {
    const stop = new AbortController();
    const response = await fetch(`${this.url}/api/conversations/${conversationId}/turns`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ text }),
      signal: stop.signal,
    });
    await response.body?.getReader().read();
    stop.abort();
  }

  private async send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'accept-language': this.language,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
    return response;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
