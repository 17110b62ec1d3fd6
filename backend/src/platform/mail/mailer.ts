import { randomUUIDv7 } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends mail. Never called inside a transaction. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}

/** The default without configuration: every mail is a file that can be read, in `<dataDir>/outbox`. */
export class OutboxMailer extends Mailer {
  constructor(private readonly folder: string) {
    super();
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const oneLine = (value: string) => value.replace(/[\r\n]+/g, ' ');
    const contents = `To: ${oneLine(to)}\nSubject: ${oneLine(subject)}\n\n${text}\n`;
    await writeFile(join(this.folder, `${randomUUIDv7()}.txt`), contents, { mode: 0o600 });
  }
}
