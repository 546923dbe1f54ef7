import type { ProjectsSearch } from './projects-search.ts';

export type ListProps = {
  tenant: string;
  search: ProjectsSearch;
  /** Puts another search into the address. */
  onSearch: (search: ProjectsSearch) => void;
};
