import { Injectable } from '@nestjs/common';
import { RetrievalService } from '../retrieval/retrieval.service.ts';
import { readCorpus } from './import/corpus-files.ts';
import { corpusRows } from './import/corpus-rows.ts';
import { CorpusRepository, type CorpusChanges } from './import/corpus.repository.ts';
import { WORDINGS } from './searchables.ts';

/** Puts the built corpus (`npm run corpus -- build`) into the database. */
@Injectable()
export class CorpusImportService {
  constructor(
    private readonly repository: CorpusRepository,
    private readonly retrieval: RetrievalService,
  ) {}

  /**
   * Reads library.jsonl, qa.en.jsonl and qa.fr.jsonl of the folder; afterwards the library holds exactly them. Doing it
   * again changes nothing; changed questions lose their vector. All or nothing: a wrong file is refused by its line.
   */
  async importCorpus(folder: string): Promise<CorpusChanges> {
    return this.repository.replace(corpusRows(await readCorpus(folder)));
  }

  /** Gives vectors to the wordings that have none; about 6 s for the whole corpus. Resumable. Returns the number done. */
  embedCorpus(onProgress?: (done: number, total: number) => void): Promise<number> {
    return this.retrieval.embedMissing(WORDINGS, 'text', onProgress);
  }
}
