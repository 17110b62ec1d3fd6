import type { Gender } from '../../catalog/catalog.contract.ts';
import type { Profile } from '../../identity/profile.contract.ts';

/**
 * Genders of articles that can be worn with one of this gender. The article speaks first (it may be a present); beside a unisex
 * one the runner's own; where neither says anything only unisex is offered, since a guess would be wrong half the time.
 */
export function gendersFor(article: Gender, sex: Profile['sex']): Gender[] {
  if (article !== 'unisex') return [article, 'unisex'];
  if (sex === 'female') return ['women', 'unisex'];
  return sex === 'male' ? ['men', 'unisex'] : ['unisex'];
}
