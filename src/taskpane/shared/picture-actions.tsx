import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Markup } from "#charts/svg.ts";
import { pictureWords } from "#locales/picture-words.ts";
import { insertPicture } from "../excel/insert-picture.ts";
import { usePane } from "./pane.ts";
import { base64Of, download, pngFile, svgFile } from "./picture-file.ts";
import { useScreenStyles } from "./screen.styles.ts";
import { useLanguage } from "./texts.ts";

interface PictureActionsProps {
  readonly svg: Markup;
  /** Of the file, and of the picture on the sheet. */
  readonly name: string;
  readonly desc: string;
}

const POINTS_PER_PIXEL = 0.75;

type Told = "inserted" | "notInserted" | "notDrawn" | null;

/** Takes a picture along: onto the open sheet, or as a file where Excel is too old to take it. */
export function PictureActions(props: PictureActionsProps) {
  const { svg, name } = props;
  const pictures = pictureWords(useLanguage());
  const styles = useScreenStyles();
  const { told, insert, savePng } = usePictureWork(props);
  return (
    <div className={styles.pictureActions}>
      <Button size="small" onClick={insert}>
        {pictures.insert}
      </Button>
      <Button size="small" appearance="subtle" onClick={savePng}>
        {pictures.png}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          download(svgFile(svg), `${name}.svg`);
        }}
      >
        {pictures.svg}
      </Button>
      <span role="status" className={styles.reason}>
        {told !== null && pictures[told]}
      </span>
    </div>
  );
}

function usePictureWork({ svg, name, desc }: PictureActionsProps) {
  const { run } = usePane();
  const [told, setTold] = useState<Told>(null);
  const tell = (work: Promise<Told>) => {
    void work.catch((): Told => "notDrawn").then(setTold);
  };
  const insert = async (): Promise<Told> => {
    const { blob, width, height } = await pngFile(svg);
    const size = { width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
    const done = await insertPicture(run, { png: await base64Of(blob), title: name, desc, ...size });
    return done.ok ? "inserted" : "notInserted";
  };
  const savePng = async (): Promise<Told> => {
    download((await pngFile(svg)).blob, `${name}.png`);
    return null;
  };
  return {
    told,
    insert: () => {
      tell(insert());
    },
    savePng: () => {
      tell(savePng());
    },
  };
}
