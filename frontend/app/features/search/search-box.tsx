import { IconSearch } from '../../ui/icons.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useLocation, useNavigate } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { type Option, optionsOf, recentOptions } from './options.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import styles from './search-box.module.css';
import { Suggestions } from './suggestions.tsx';
import { useSuggestions } from './use-suggestions.ts';

/** The search box of the header: suggestions while typing, the shop on Enter; a plain form without scripts. */
export function SearchBox() {
  const { pathname, search } = useLocation();
  // A new page is a new box: closed, and showing what that page was asked.
  return <Box key={pathname + search} asked={new URLSearchParams(search).get('q') ?? ''} />;
}

const KEYS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function useOptions(query: string, isOpen: boolean) {
  const [recent, setRecent] = useState<readonly string[]>([]);
  const found = useSuggestions(query, isOpen);
  const isEmpty = query.trim().length < 2;
  const options: readonly Option[] | undefined = isEmpty ? recentOptions(recent) : found && optionsOf(found, query);
  return {
    options: isOpen && !(isEmpty && recent.length === 0) ? options : undefined,
    corrected: isEmpty ? null : (found?.correctedQuery ?? null),
    read: () => setRecent(recentSearches()),
    forget: () => {
      forgetSearches();
      setRecent([]);
    },
  };
}

function Box({ asked }: { asked: string }) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const [query, setQuery] = useState(asked);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { options, corrected, read, forget } = useOptions(query, isOpen);
  const chosen = options?.[active];

  const onKeyDown = (event: React.KeyboardEvent) => {
    const count = options?.length ?? 0;
    const step = KEYS[event.key];
    if (step && count > 0) {
      event.preventDefault();
      setActive((now) => ((now + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (step) {
      setOpen(true);
    }
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      if (chosen.kind === 'query') rememberSearch(chosen.text);
      void navigate(chosen.to);
    }
  };

  return (
    <Form
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is not known to every browser and tool yet
      role="search"
      action={paths.shop()}
      className={styles['box']}
      onSubmit={() => {
        rememberSearch(query);
        setOpen(false);
      }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <IconSearch className={styles['icon']} size={18} aria-hidden />
      <input
        className={styles['field']}
        type="search"
        name="q"
        role="combobox"
        aria-label={t('label')}
        aria-expanded={options !== undefined}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
        autoComplete="off"
        maxLength={300}
        placeholder={t('placeholder')}
        value={query}
        onFocus={() => {
          read();
          setOpen(true);
        }}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <Suggestions
        id={listId}
        query={query}
        options={options}
        active={active}
        corrected={corrected}
        onForget={forget}
      />
    </Form>
  );
}
