/** A figure from a form; undefined while the field is empty. */
export function figureIn(form: FormData, name: string): number | undefined {
  const text = form.get(name);
  const value = typeof text === 'string' && text.trim() !== '' ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
