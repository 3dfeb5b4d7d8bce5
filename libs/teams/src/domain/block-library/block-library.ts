import { BID_BLOCKS } from './bid-blocks.ts';
import { BOOK_KEEPING_BLOCKS } from './book-keeping-blocks.ts';
import { BRANDING_BLOCKS } from './branding-blocks.ts';
import { COMPLIANCE_BLOCKS } from './compliance-blocks.ts';
import { CONTENT_BLOCKS } from './content-blocks.ts';
import { DATA_BLOCKS } from './data-blocks.ts';
import { EVENT_BLOCKS } from './event-blocks.ts';
import { HEALTH_LEAFLET_BLOCKS } from './health-leaflet-blocks.ts';
import { LOCALISATION_BLOCKS } from './localisation-blocks.ts';
import { MENU_BLOCKS } from './menu-blocks.ts';
import { PHOTO_SHOOT_BLOCKS } from './photo-shoot-blocks.ts';
import { PODCAST_BLOCKS } from './podcast-blocks.ts';
import { PROTOTYPE_BLOCKS } from './prototype-blocks.ts';
import { RECRUITING_BLOCKS } from './recruiting-blocks.ts';
import { SHOP_FLOOR_BLOCKS } from './shop-floor-blocks.ts';
import { SUPPORT_DOCS_BLOCKS } from './support-docs-blocks.ts';
import { TRAINING_BLOCKS } from './training-blocks.ts';
import { USER_RESEARCH_BLOCKS } from './user-research-blocks.ts';
import { VIDEO_BLOCKS } from './video-blocks.ts';
import { WEB_PAGE_BLOCKS } from './web-page-blocks.ts';
import { WEB_SHOP_BLOCKS } from './web-shop-blocks.ts';
import type { LibraryBlock } from './library-block.ts';

/** Every block that ships with the product. */
export const BLOCK_LIBRARY: readonly LibraryBlock[] = [
  ...PROTOTYPE_BLOCKS,
  ...WEB_PAGE_BLOCKS,
  ...WEB_SHOP_BLOCKS,
  ...LOCALISATION_BLOCKS,
  ...HEALTH_LEAFLET_BLOCKS,
  ...BRANDING_BLOCKS,
  ...USER_RESEARCH_BLOCKS,
  ...CONTENT_BLOCKS,
  ...VIDEO_BLOCKS,
  ...DATA_BLOCKS,
  ...EVENT_BLOCKS,
  ...BOOK_KEEPING_BLOCKS,
  ...SUPPORT_DOCS_BLOCKS,
  ...MENU_BLOCKS,
  ...PHOTO_SHOOT_BLOCKS,
  ...RECRUITING_BLOCKS,
  ...BID_BLOCKS,
  ...SHOP_FLOOR_BLOCKS,
  ...COMPLIANCE_BLOCKS,
  ...PODCAST_BLOCKS,
  ...TRAINING_BLOCKS,
];

const BY_ID: ReadonlyMap<string, LibraryBlock> = new Map(BLOCK_LIBRARY.map((each) => [each.id, each]));

export function libraryBlock(id: string): LibraryBlock | undefined {
  return BY_ID.get(id);
}

/** Every skill id that a block or a reviewer of the library asks for, sorted; the skill catalogue must know them all. */
export function skillsUsed(library: readonly LibraryBlock[] = BLOCK_LIBRARY): string[] {
  const needs = library.flatMap(({ skills, role, reviewRole }) => [...skills, ...role.skills, ...reviewRole.skills]);
  return [...new Set(needs.map(({ skill }) => skill))].sort();
}
