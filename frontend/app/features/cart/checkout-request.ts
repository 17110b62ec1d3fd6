import type { CheckoutRequest } from '../../../../backend/src/orders/orders.contract.ts';
import { formText } from '../../lib/form-text.ts';

const REQUIRED = ['email', 'name', 'street', 'postalCode', 'city', 'country'] as const;

/** Fields that must be filled in and are not, in the order of the page. */
export function missingFields(form: FormData): string[] {
  return REQUIRED.filter((name) => formText(form, name) === '');
}

/** What is sent: the total the runner saw goes along, so that nobody pays a price they have not seen. */
export function checkoutFrom(form: FormData, expectedTotalCents: number): CheckoutRequest {
  return {
    email: formText(form, 'email'),
    address: {
      name: formText(form, 'name'),
      street: formText(form, 'street'),
      postalCode: formText(form, 'postalCode'),
      city: formText(form, 'city'),
      country: formText(form, 'country'),
    },
    payment: 'test',
    expectedTotalCents,
  };
}
