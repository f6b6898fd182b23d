/// <reference types="astro/client" />

declare namespace App {
  /** What components inside of MDX cannot be handed as props; set by the pages that draw it. */
  interface Locals {
    reading?: import('./views/reading/model.ts').ReadingContext;
    method?: import('./views/method/model.ts').MethodModel;
  }
}
