import { Column, Entity, PrimaryColumn } from 'typeorm';
import { describe, expect, test } from 'vitest';
import { useFreshDatabase, useTestDatabase } from './test-database.ts';

@Entity({ name: 'notes' })
class Note {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column({ nullable: true })
  text: string;
}

const TABLE = 'CREATE TABLE IF NOT EXISTS notes (id int PRIMARY KEY, text varchar)';

describe('a test in a rolled-back transaction', () => {
  const database = useTestDatabase([Note]);

  test.each(['first', 'second'])('the %s test finds nothing of the other', async () => {
    const { dataSource } = database;
    await dataSource.query(TABLE);
    expect(await dataSource.getRepository(Note).count()).toBe(0);
    await dataSource.transaction((manager) => manager.save(Note, { id: 1, text: 'kept until the end of the test' }));
    const failing = dataSource.transaction(async (manager) => {
      await manager.save(Note, { id: 2, text: 'undone' });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await dataSource.getRepository(Note).find()).toMatchObject([{ id: 1 }]);
  });
});

describe('a test with a database of its own', () => {
  const database = useFreshDatabase([Note]);

  test.each(['first', 'second'])('the %s test commits and the other sees nothing of it', async () => {
    const { dataSource } = database;
    await dataSource.query(TABLE);
    expect(await dataSource.getRepository(Note).count()).toBe(0);
    await dataSource.getRepository(Note).save({ id: 1, text: 'mine' });
  });
});

test('column types are read from the classes, so decorator metadata is there', () => {
  expect(Reflect.getMetadata('design:type', Note.prototype, 'text')).toBe(String);
});
