import { useNavigate } from 'react-router';
import { shopPath, type ShopSearch } from './shop-search.ts';

/** Goes to a state of the shop, staying at the same place of the page. */
export function useGoTo(): (shop: ShopSearch) => void {
  const navigate = useNavigate();
  return (shop) => void navigate(shopPath(shop), { preventScrollReset: true });
}
