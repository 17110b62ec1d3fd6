export const search = {
  label: 'Search the shop',
  placeholder: 'Trail shoes, gels, rain jacket…',
  go: 'Search',
  all: 'See all for “{{query}}”',
  recent: 'Your last searches',
  forget: 'Forget them',
  shelf_one: 'shelf, {{count}} article',
  shelf_other: 'shelf, {{count}} articles',
  nothing: 'Nothing found yet. Enter searches anyway.',
  corrected: 'Showing “{{query}}”',
  found_one: '{{count}} suggestion',
  found_other: '{{count}} suggestions',
};
