import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ChatMessage } from './chat.contract.ts';

/** An answer, and the message it answered. Whose they are is not asked. */
export interface TurnRow {
  id: string;
  at: Date;
  parts: ChatMessage['parts'];
  asked: ChatMessage['parts'] | null;
}

/** Turns counted at most; nobody pages further back. */
const MAX_COUNTED = 1_000;

/** Answers of the assistant, not greetings: only those carry timings. */
const ANSWERS = `role = 'assistant' AND parts @> '[{"type":"data-timings"}]' AND ($1::text IS NULL
  OR parts @> jsonb_build_array(jsonb_build_object('type', 'data-intent', 'data', jsonb_build_object('intent', $1::text))))`;

@Injectable()
export class TurnLogRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Newest first. */
  turns(intent: string | null, { limit, offset }: { limit: number; offset: number }): Promise<TurnRow[]> {
    return this.dataSource.query(
      `SELECT answer.id, answer.created_at AS at, answer.parts, question.parts AS asked
       FROM (SELECT * FROM messages WHERE ${ANSWERS} ORDER BY id DESC LIMIT $2 OFFSET $3) AS answer
       LEFT JOIN LATERAL (
         SELECT parts FROM messages
         WHERE conversation_id = answer.conversation_id AND role = 'user' AND id < answer.id ORDER BY id DESC LIMIT 1
       ) AS question ON true
       ORDER BY answer.id DESC`,
      [intent, limit, offset],
    );
  }

  async count(intent: string | null): Promise<number> {
    const [{ count }] = await this.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM (SELECT 1 FROM messages WHERE ${ANSWERS} ORDER BY id DESC LIMIT ${MAX_COUNTED}) AS newest`,
      [intent],
    );
    return count;
  }
}
