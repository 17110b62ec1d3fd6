import type { DataSource } from 'typeorm';

type Query = (statement: unknown, ...rest: unknown[]) => unknown;
type Client = { query: Query; isNested?: boolean };
type Pool = { connect(done: (error: unknown, client: Client, release: unknown) => void): void };

const NAME = 'of_the_code_under_test';

/** TypeORM's statements on the left, what they mean inside a test's own transaction on the right. */
const MEANING: [RegExp, string][] = [
  [/^START TRANSACTION/, `SAVEPOINT ${NAME}`],
  [/^COMMIT$/, `RELEASE SAVEPOINT ${NAME}`],
  [/^ROLLBACK$/, `ROLLBACK TO SAVEPOINT ${NAME}; RELEASE SAVEPOINT ${NAME}`],
];

/**
 * Turns the transactions of the code under test into savepoints of the test's own. The test's own `BEGIN` and last `ROLLBACK`
 * stay what they are: they come when no savepoint is open.
 */
export async function nestTransactions(dataSource: DataSource): Promise<void> {
  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  await new Promise<void>((resolve, reject) => {
    pool.connect((error, client, release) => {
      if (error) return reject(error);
      if (!client.isNested) translate(client);
      (release as () => void)();
      resolve();
    });
  });
}

function translate(client: Client): void {
  const send = client.query.bind(client);
  let depth = 0;
  client.isNested = true;
  client.query = (statement, ...rest) => {
    if (typeof statement !== 'string') return send(statement, ...rest);
    const found = MEANING.find(([pattern]) => pattern.test(statement));
    const isStart = found?.[0] === MEANING[0]![0];
    if (!found || (!isStart && depth === 0)) return send(statement, ...rest);
    depth += isStart ? 1 : -1;
    return send(found[1], ...rest);
  };
}
