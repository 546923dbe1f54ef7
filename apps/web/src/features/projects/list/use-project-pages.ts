import type { ProjectRowView } from '@nybrud/contracts';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { projectsQuery } from '../projects.queries.ts';
import type { ListProps } from './list-props.ts';
import { askedBy, isFiltered } from './projects-search.ts';

export type ProjectPages = {
  projects: ProjectRowView[];
  total: number;
  /** There is no project at all that I may see. */
  isFirstEmpty: boolean;
  /** The words were changed, and the answer is on its way. */
  isOld: boolean;
  more?: { isBusy: boolean; onMore: () => void } | undefined;
};

/** The pages asked for so far. While a new search is on its way the former answer stays in sight. */
export function useProjectPages({ tenant, search, onSearch }: ListProps): ProjectPages {
  const query = useInfiniteQuery({ ...projectsQuery(tenant, askedBy(search)), placeholderData: keepPreviousData, throwOnError: true });
  const { data = NONE, isPlaceholderData: isOld } = query;
  const total = data.pages.at(-1)?.total ?? 0;
  const onMore = () => {
    void query.fetchNextPage();
    onSearch({ ...search, sider: data.pages.length + 1 });
  };
  return {
    projects: data.pages.flatMap(({ entries }) => entries),
    total,
    isFirstEmpty: total === 0 && !isOld && !isFiltered(search),
    isOld,
    more: query.hasNextPage ? { isBusy: query.isFetchingNextPage, onMore } : undefined,
  };
}

/** The route waits for the first page, so this is never seen. */
const NONE = { pages: [] };
