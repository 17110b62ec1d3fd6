import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '../../../testing/render-app.tsx';
import { PictureZoom } from './picture-zoom.tsx';

// jsdom draws no modal dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

test('a picture opens over the page, comes closer and steps back', () => {
  renderApp(
    <PictureZoom url="/shoe.svg" alt="A road shoe in teal">
      <span>small</span>
    </PictureZoom>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Enlarge the picture: A road shoe in teal' }));
  const dialog = within(screen.getByRole('dialog', { name: 'A road shoe in teal' }));
  const picture = dialog.getByRole('button', { name: 'Enlarge the picture' });
  fireEvent.click(picture);
  expect(picture.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(picture);
  expect(picture.getAttribute('aria-pressed')).toBe('false');
});
