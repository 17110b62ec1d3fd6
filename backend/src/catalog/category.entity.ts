import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A leaf category of the shop, and the group it stands in. */
@Entity({ name: 'categories' })
export class CategoryEntity {
  @PrimaryColumn({ type: 'text' })
  slug: string;

  @Column({ type: 'text', name: 'group_slug' })
  groupSlug: string;

  @Column({ type: 'text', name: 'group_name_en' })
  groupNameEn: string;

  @Column({ type: 'text', name: 'group_name_fr' })
  groupNameFr: string;

  @Column({ type: 'text', name: 'name_en' })
  nameEn: string;

  @Column({ type: 'text', name: 'name_fr' })
  nameFr: string;

  @Column({ type: 'text', name: 'description_en', default: '' })
  descriptionEn: string;

  @Column({ type: 'text', name: 'description_fr', default: '' })
  descriptionFr: string;

  @Column({ type: 'integer', name: 'sort_order', default: 0 })
  sortOrder: number;
}
