interface SummedLine {
  variantId: string;
  title: string;
  size: string;
  color: string;
  imageUrl: string;
  quantity: number;
  totalCents: number;
}

/** What a cart about to be bought and an order that was have in common. */
export interface OrderLike {
  lines: SummedLine[];
  subtotalCents: number;
  discounts: { rule: string; savesCents: number }[];
  deliveryCents: number;
  totalCents: number;
  currency: string;
}
