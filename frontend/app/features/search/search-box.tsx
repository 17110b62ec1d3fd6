import { IconSearch } from '../../ui/icons.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useLocation, useNavigate } from 'react-router';
import { paths } from '../../lib/paths.ts';
import styles from './search-box.module.css';
import { Suggestions } from './suggestions.tsx';
import { useSuggestions } from './use-suggestions.ts';

/** The search box of the header: suggestions while typing, the shop on Enter; a plain form without scripts. */
export function SearchBox() {
  const { pathname, search } = useLocation();
  // A new page is a new box: closed, and showing what that page was asked.
  return <Box key={pathname + search} asked={new URLSearchParams(search).get('q') ?? ''} />;
}

function Box({ asked }: { asked: string }) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const [query, setQuery] = useState(asked);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const found = useSuggestions(query, isOpen);
  const isListed = isOpen && query.trim().length > 1 && found !== undefined;

  const onKeyDown = (event: React.KeyboardEvent) => {
    const count = found?.items.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => ((now + 1 + step + count + 1) % (count + 1)) - 1);
    }
    if (event.key === 'Escape') setOpen(false);
    const chosen = isListed ? found?.items[active] : undefined;
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      void navigate(paths.product(chosen.productId));
    }
  };

  return (
    <Form
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <search> is not known to every browser and tool yet
      role="search"
      action={paths.shop()}
      className={styles['box']}
      onSubmit={() => setOpen(false)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <IconSearch className={styles['icon']} size={18} aria-hidden />
      <input
        className={styles['field']}
        type="search"
        name="q"
        role="combobox"
        aria-label={t('label')}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        maxLength={300}
        placeholder={t('placeholder')}
        value={query}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <Suggestions id={listId} query={query} found={isListed ? found : undefined} active={active} />
    </Form>
  );
}
