import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, problem } from '../../../testing/fake-api.ts';
import { renderApp } from '../../../testing/render-app.tsx';
import { SignInForm } from './sign-in-form.tsx';

const ACCOUNT = { id: 'a', email: 'ana@foulee.test', name: 'Ana', role: 'runner' };

function enter(password = 'stride-demo'): void {
  fireEvent.change(screen.getByRole('textbox', { name: /E-mail/ }), { target: { value: 'ana@foulee.test' } });
  fireEvent.change(screen.getByLabelText(/Password|Mot de passe/), { target: { value: password } });
  fireEvent.submit(screen.getByRole('textbox', { name: /E-mail/ }).closest('form') as HTMLFormElement);
}

test('signing in leads back to where one was', async () => {
  fakeApi({ 'POST /session': () => ACCOUNT });
  renderApp(<SignInForm isNew={false} backTo="/cart" />, { at: '/sign-in' });
  enter();
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/cart'));
});

test('a wrong password is said at its field, in the language of the page', async () => {
  fakeApi({ 'POST /session': () => problem(401, 'session/wrong-credentials', 'No.') });
  renderApp(<SignInForm isNew={false} backTo="/" />, { language: 'fr' });
  enter();
  expect(await screen.findByText('Cette adresse et ce mot de passe ne vont pas ensemble.')).toBeTruthy();
});

test('a new account with a known address is told to sign in', async () => {
  fakeApi({ 'POST /accounts': () => problem(409, 'account/email-taken', 'Taken.') });
  renderApp(<SignInForm isNew backTo="/" />);
  enter();
  expect(await screen.findByText('There is already an account with this address. Sign in instead.')).toBeTruthy();
});

test('a password that is too short is said before anybody guesses why', async () => {
  const errors = [{ field: 'password', message: 'Too small' }];
  fakeApi({ 'POST /accounts': () => problem(400, 'request/invalid', 'password: Too small', { errors }) });
  renderApp(<SignInForm isNew backTo="/" />);
  enter('short');
  expect(await screen.findByText('The password needs at least 8 characters.')).toBeTruthy();
});

test('a new account speaks the language of the page', async () => {
  const calls = fakeApi({ 'POST /accounts': () => ACCOUNT });
  renderApp(<SignInForm isNew backTo="/" />, { language: 'fr' });
  enter();
  await waitFor(() =>
    expect(calls[0]?.body).toEqual({ email: 'ana@foulee.test', password: 'stride-demo', language: 'fr' }),
  );
});
