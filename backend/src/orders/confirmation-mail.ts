import type { Mail } from '../platform/mail/mailer.ts';
import type { Order } from './orders.contract.ts';

export const TEST_PAYMENT_NOTICE = {
  en: 'Test payment: no money moves and nothing is sent.',
  fr: 'Paiement d’essai : aucun argent ne circule et rien n’est expédié.',
};

/** The confirmation, as plain text in the buyer's language. */
export function confirmationMail(order: Order, language: 'en' | 'fr'): Mail {
  const money = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-IE', {
    style: 'currency',
    currency: order.currency,
  });
  const lines = order.lines.map(
    (line) => `${line.quantity} × ${line.title}, ${line.size}: ${money.format(line.totalCents / 100)}`,
  );
  const total = money.format(order.totalCents / 100);
  const isFrench = language === 'fr';
  const text = [
    isFrench
      ? `Merci ! Ta commande ${order.number} est enregistrée.`
      : `Thank you! Your order ${order.number} is placed.`,
    '',
    ...lines,
    '',
    isFrench ? `Total : ${total}` : `Total: ${total}`,
    TEST_PAYMENT_NOTICE[language],
  ];
  return {
    to: order.email,
    subject: isFrench ? `Ta commande ${order.number}` : `Your order ${order.number}`,
    text: text.join('\n'),
  };
}
