import { notFound } from "next/navigation";

export const generateStaticParams = () => [];

/** Every other address under a language: the designed not-found page, with its status. */
export default function Unknown() {
  notFound();
}
