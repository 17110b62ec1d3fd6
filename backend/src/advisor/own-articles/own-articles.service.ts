import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CorpusImportService } from '../corpus-import.service.ts';
import { readCorpus } from '../import/corpus-files.ts';
import { CorpusRepository, OWN_PREFIX, type CorpusChanges } from '../import/corpus.repository.ts';
import { ownCorpusRows } from './own-corpus-rows.ts';

/** An article a retailer added. */
export interface OwnArticleSummary {
  articleId: string;
  title: string;
  year: number;
  answers: number;
}

/** The retailer's own articles in the library: `npm run corpus -- add` prepares them, guides/own-articles.md tells how. */
@Injectable()
export class OwnArticlesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: CorpusRepository,
    private readonly corpus: CorpusImportService,
  ) {}

  /** Adds the articles of a folder (library.jsonl, qa.en.jsonl, qa.fr.jsonl), or their newer versions. All or nothing. */
  async add(folder: string): Promise<CorpusChanges> {
    return this.repository.addOwn(ownCorpusRows(await readCorpus(folder)));
  }

  /** Vectors for what was added; until then it is found by its words. Returns the number done. */
  embed(onProgress?: (done: number, total: number) => void): Promise<number> {
    return this.corpus.embedCorpus(onProgress);
  }

  /** False when there is no such article of the shop's own. */
  async remove(articleId: string): Promise<boolean> {
    return this.repository.removeOwn(articleId);
  }

  list(): Promise<OwnArticleSummary[]> {
    return this.dataSource.query(
      `SELECT article.key AS "articleId", article.original_title AS title, article.year, count(answer.id)::int AS answers
       FROM articles AS article LEFT JOIN advice_answers AS answer ON answer.article_key = article.key
       WHERE starts_with(article.key, $1) GROUP BY article.id ORDER BY article.key LIMIT 5000`,
      [OWN_PREFIX],
    );
  }
}
