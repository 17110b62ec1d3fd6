export const search = {
  label: 'Search the shop',
  placeholder: 'Trail shoes, gels, rain jacket…',
  go: 'Search',
  all_one: 'See {{count}} article',
  all_other: 'See all {{count}} articles',
  nothing: 'Nothing found yet. Enter searches anyway.',
  corrected: 'Showing “{{query}}”',
  found_one: '{{count}} suggestion',
  found_other: '{{count}} suggestions',
};
