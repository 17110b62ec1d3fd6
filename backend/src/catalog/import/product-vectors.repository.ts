import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PRODUCT_EMBEDDING_TEXT } from '../searchable-products.contract.ts';

export interface TextToEmbed {
  id: string;
  text: string;
}

/** SQL of the vectors that are still missing. */
@Injectable()
export class ProductVectorsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The next products by id without a vector of the model: by key, since looking from the start each time would be quadratic. */
  missingAfter(after: string | null, modelId: string, limit: number): Promise<TextToEmbed[]> {
    return this.dataSource.query(
      `SELECT id, ${PRODUCT_EMBEDDING_TEXT} AS text FROM products
       WHERE ($1::uuid IS NULL OR id > $1::uuid) AND embedding_model IS DISTINCT FROM $2 ORDER BY id LIMIT $3`,
      [after, modelId, limit],
    );
  }

  /** A text that was changed meanwhile keeps no vector: the next pass makes it. */
  async save(rows: readonly (TextToEmbed & { vector: number[] })[], modelId: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE products SET embedding = row.vector::vector, embedding_model = $2
       FROM jsonb_to_recordset($1::jsonb) AS row(id uuid, text text, vector text)
       WHERE products.id = row.id AND ${PRODUCT_EMBEDDING_TEXT} = row.text`,
      [JSON.stringify(rows.map((row) => ({ ...row, vector: JSON.stringify(row.vector) }))), modelId],
    );
  }
}
