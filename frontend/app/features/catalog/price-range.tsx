import { Button } from '@mantine/core';
import { type CSSProperties, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductPage } from '../../../../backend/src/search/search.contract.ts';
import styles from './price-range.module.css';
import { changed, type ShopSearch } from './shop-search.ts';
import { useGoTo } from './use-go-to.ts';

interface PriceRangeProps {
  shop: ShopSearch;
  range: ProductPage['priceRange'];
}

/** A thumb that rests so long is where it was meant to be; a key held down asks for the shop once. Judgement. */
const REST_MS = 350;

/** From … to: two fields for who knows the figure, and a slider with two thumbs for who looks around. */
export function PriceRange({ shop, range }: PriceRangeProps) {
  const { t } = useTranslation('shop');
  const go = useGoTo();
  const { limits, setLimits, slide } = useLimits(shop);
  const [least, most] = range ? [Math.floor(range.minCents / 100), Math.ceil(range.maxCents / 100)] : [0, 0];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    go(changed(shop, limits));
  };
  const field = (name: keyof Limits, label: string, hint: number) => (
    <label className={styles['price']}>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={100000}
        step={1}
        value={limits[name]}
        placeholder={range ? String(hint) : ''}
        onChange={(event) => setLimits({ ...limits, [name]: event.target.value })}
        aria-label={`${t('filters.price')}: ${label} (${t('filters.euros')})`}
      />
    </label>
  );
  return (
    <form onSubmit={submit}>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>{t('filters.price')}</legend>
        {most > least && <Slider limits={limits} least={least} most={most} onSlide={slide} />}
        <div className={styles['prices']}>
          {field('minPrice', t('filters.from'), least)}
          {field('maxPrice', t('filters.to'), most)}
          <Button type="submit" variant="default" size="sm">
            {t('filters.apply')}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}

type Limits = Pick<ShopSearch, 'minPrice' | 'maxPrice'>;

/** What the fields and thumbs show: the address, until somebody changes it; a thumb that rests goes to the address. */
function useLimits(shop: ShopSearch) {
  const go = useGoTo();
  const { minPrice, maxPrice } = shop;
  const [limits, setLimits] = useState<Limits>({ minPrice, maxPrice });
  const [address, setAddress] = useState(`${minPrice}-${maxPrice}`);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Another address came from elsewhere: a chip was taken away, or somebody went back.
  if (address !== `${minPrice}-${maxPrice}`) {
    setAddress(`${minPrice}-${maxPrice}`);
    setLimits({ minPrice, maxPrice });
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const slide = (next: Limits) => {
    setLimits(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go(changed(shop, next)), REST_MS);
  };
  return { limits, setLimits, slide };
}

interface SliderProps {
  limits: Limits;
  /** Whole euros. */
  least: number;
  most: number;
  onSlide: (limits: Limits) => void;
}

/** Two native ranges over one track: keys, touch and screen readers work as everywhere. A thumb at its end is no limit. */
function Slider({ limits, least, most, onSlide }: SliderProps) {
  const { t } = useTranslation('shop');
  const within = (text: string, instead: number) =>
    text === '' ? instead : Math.min(Math.max(Number(text) || 0, least), most);
  const [low, high] = [within(limits.minPrice, least), within(limits.maxPrice, most)];
  const at = (value: number) => (value - least) / (most - least);
  const thumb = (value: number, label: string, onValue: (value: number) => void) => (
    <input
      type="range"
      min={least}
      max={most}
      step={1}
      value={value}
      onChange={(event) => onValue(Number(event.target.value))}
      aria-label={label}
      aria-valuetext={`${value} €`}
    />
  );
  return (
    <div className={styles['slider']} style={{ '--low': at(low), '--high': at(high) } as CSSProperties}>
      {thumb(low, t('filters.lowest'), (value) =>
        onSlide({ ...limits, minPrice: value <= least ? '' : String(Math.min(value, high)) }),
      )}
      {thumb(high, t('filters.highest'), (value) =>
        onSlide({ ...limits, maxPrice: value >= most ? '' : String(Math.max(value, low)) }),
      )}
    </div>
  );
}
