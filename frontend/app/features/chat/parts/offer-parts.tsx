import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../lib/format.ts';
import type { Language } from '../../../lib/language.ts';
import { IconSparkles } from '../../../ui/icons.ts';
import type { PartsProps } from '../part-views.tsx';
import styles from './offer-parts.module.css';

/** The shop sells in euros only; an offer carries cents without a currency. */
const CURRENCY = 'EUR';

/** An offer with the condition it hangs on: no discount without its rule. */
export function OfferParts({ parts }: PartsProps<'data-offer'>) {
  const { t, i18n } = useTranslation('chat');
  return parts.map(({ data }) => (
    <p key={data.promotionId} className={styles['offer']}>
      <IconSparkles size={18} aria-hidden />
      <span>
        {data.rule}{' '}
        <strong>
          {t('offer.saves', { amount: formatMoney(data.savesCents, CURRENCY, i18n.language as Language) })}
        </strong>
      </span>
    </p>
  ));
}
