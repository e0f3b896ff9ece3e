import './weight-slider.css';
import type { CSSProperties } from 'react';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

type WeightSliderProps = {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
};

/** From 1 to `max` in whole steps, told while it moves. */
export const WeightSlider = ({ label, value, max, onChange }: WeightSliderProps) => (
  <Slider
    aria-label={label}
    className="weight-slider"
    minValue={1}
    maxValue={max}
    step={1}
    value={value}
    onChange={onChange}
  >
    <SliderTrack
      className="weight-track"
      style={{ '--filled': `${(100 * (value - 1)) / (max - 1)}%` } as CSSProperties}
    >
      <SliderThumb className="weight-thumb" />
    </SliderTrack>
    <SliderOutput>{value}</SliderOutput>
  </Slider>
);
