import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleJsonLd } from './article-json-ld.tsx';

const ARTICLE = {
  articleId: 'a',
  title: 'Tapering </script><script>alert(1)</script>',
  originalTitle: 'Effects of Tapering',
  authors: ['Bosquet L'],
  year: 2007,
  journal: 'MSSE',
  topics: ['taper'],
  area: 'training',
  studyType: 'meta-analysis',
  summary: 'Two weeks.',
  findings: [],
  limits: [],
  population: null,
  participantCount: null,
  doi: '10.1249/x',
  volumePages: '',
  questions: [],
};

test('search engines learn whose study it is, and no text can end the script', () => {
  const { container } = render(<ArticleJsonLd article={ARTICLE} />);
  const script = container.querySelector('script')!;
  expect(script.innerHTML).not.toContain('</script>');
  expect(JSON.parse(script.innerHTML)).toMatchObject({
    headline: ARTICLE.title,
    about: { '@type': 'ScholarlyArticle', name: 'Effects of Tapering', sameAs: 'https://doi.org/10.1249/x' },
  });
});
