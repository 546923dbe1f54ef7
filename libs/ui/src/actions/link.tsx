import { createContext, createElement, use, type ComponentProps, type ComponentType } from 'react';

export type LinkProps = ComponentProps<'a'> & { href: string };

const PlainLink = ({ children, ...link }: LinkProps) => <a {...link}>{children}</a>;
const LinkComponent = createContext<ComponentType<LinkProps>>(PlainLink);

/** Lets the application's router follow the links of every component here. */
export const LinkProvider = LinkComponent.Provider;

/** An `<a>`; inside a `LinkProvider` it is the router's own link. */
export const Link = (props: LinkProps) => createElement(use(LinkComponent), props);
