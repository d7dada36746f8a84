/** What one does with the map: move the view, choose an area of communes, keep a picture. */
import { useState } from 'react';
import type { AreaTool } from './area/area.js';
import { AreaSketcher } from './area/area-sketcher.js';
import { AreaTools } from './area/area-tools.js';
import type { CommuneMapProps } from './commune-map-props.js';
import { MapControls } from './map-controls.js';
import { PictureButton } from './picture/picture-button.js';
import { pictureMaker } from './picture/picture-maker.js';
import type { CommuneMapModel } from './use-commune-map.js';

interface MapToolsProps {
  readonly map: CommuneMapProps;
  readonly model: CommuneMapModel;
}

export function MapTools({ map, model }: MapToolsProps) {
  const [tool, setTool] = useState<AreaTool | null>(null);
  const { surface, scenes, show } = model;
  const savePicture = pictureMaker({ ...map, ...model, projection: scenes?.projection });
  const leave = () => {
    setTool(null);
    surface?.widget.focus({ preventScroll: true });
  };
  return (
    <>
      {tool && <Sketcher key={tool} {...{ map, model, tool }} onLeave={leave} />}
      <MapControls
        onZoom={model.zoom}
        onShowAll={model.showAll}
        onShowTerritory={map.selected.size > 0 ? () => show(map.selected) : null}
      >
        <AreaTools tool={tool} onChange={setTool} />
        {savePicture && (
          <PictureButton onChoose={(format) => void savePicture(format).catch(map.onPictureFailed)} />
        )}
      </MapControls>
    </>
  );
}

interface SketcherProps extends MapToolsProps {
  readonly tool: AreaTool;
  readonly onLeave: () => void;
}

function Sketcher({ map, model, tool, onLeave }: SketcherProps) {
  const { scenes, scene, size, view } = model;
  if (!scenes || !scene || !size || !view) return null;
  return (
    <AreaSketcher
      {...{ tool, view, size }}
      atlas={scene.atlas}
      projection={scenes.projection}
      onDrawn={(codes, use) => {
        onLeave();
        map.onArea(codes, use);
      }}
      onCancel={onLeave}
    />
  );
}
