import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withFrenchSpaces } from '../../lib/typography.ts';
import { CitationCard } from './citation-card.tsx';
import styles from './coach-text.module.css';
import { type PartOf, partsOf } from './message.ts';
import { useMessage } from './talk-context.ts';

type Citation = PartOf<'data-citation'>['data'];

/** `[3]` and `**strong**` are all the marks the coach's prose has. Anything else is said as it stands. */
const MARKS = /(\[\d{1,2}\]|\*\*[^*\n]+\*\*)/;
const LIST_ITEM = /^\s*[-•]\s+/;

/** Text of the coach in paragraphs, its citations as numbers that open the study behind them. */
export function CoachText({ text }: { text: string }) {
  const lines = withFrenchSpaces(text)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return (
    <div className={styles['text']}>
      {lines.map((line, index) => (
        // The lines of a text only grow at its end: their place is who they are.
        // oxlint-disable-next-line react/no-array-index-key
        <Paragraph key={index} line={line} />
      ))}
    </div>
  );
}

function Paragraph({ line }: { line: string }) {
  const citations = partsOf(useMessage(), 'data-citation').map((part) => part.data);
  const [opened, setOpened] = useState<number | null>(null);
  const cardId = useId();
  const shown = citations.find((citation) => citation.n === opened);
  const isItem = LIST_ITEM.test(line);
  const pieces = line.replace(LIST_ITEM, '').split(MARKS);
  return (
    <>
      <p className={isItem ? styles['item'] : undefined}>
        {pieces.map((piece, index) => (
          <Piece
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            piece={piece}
            citations={citations}
            opened={opened}
            cardId={cardId}
            onOpen={(n) => setOpened(n === opened ? null : n)}
          />
        ))}
      </p>
      {shown && <CitationCard id={cardId} citation={shown} onClose={() => setOpened(null)} />}
    </>
  );
}

interface PieceProps {
  piece: string;
  citations: Citation[];
  opened: number | null;
  cardId: string;
  onOpen: (n: number) => void;
}

function Piece({ piece, citations, opened, cardId, onOpen }: PieceProps) {
  const { t } = useTranslation('chat');
  if (piece.startsWith('**') && piece.endsWith('**') && piece.length > 4) return <strong>{piece.slice(2, -2)}</strong>;
  const citation = citations.find(({ n }) => piece === `[${n}]`);
  if (!citation) return piece;
  const isOpen = opened === citation.n;
  return (
    <button
      type="button"
      className={styles['mark']}
      aria-expanded={isOpen}
      aria-controls={isOpen ? cardId : undefined}
      aria-label={t('citation.open', { n: citation.n, title: citation.title })}
      onClick={() => onOpen(citation.n)}
    >
      {citation.n}
    </button>
  );
}
