import { Button, type ButtonProps } from '@mantine/core';
import { Link, type LinkProps } from 'react-router';

type ButtonLinkProps = ButtonProps & Pick<LinkProps, 'to' | 'reloadDocument' | 'onClick' | 'children'>;

/** A link that looks like a button: it goes somewhere, so it is a link. */
export function ButtonLink(props: ButtonLinkProps) {
  return <Button component={Link} {...props} />;
}
