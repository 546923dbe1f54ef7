// Fields are the browser’s own controls with our words around them: a text field by React Aria alone weighs 12 kB, a combobox 68.
export { CheckboxGroup, type CheckboxGroupProps } from './forms/checkbox-group.tsx';
export { Checkbox, type CheckboxProps } from './forms/checkbox.tsx';
export { ComboBox, type ComboBoxProps } from './forms/combo-box.tsx';
export { DateField, type DateFieldProps } from './forms/date-field.tsx';
export { ErrorSummary, type FormError } from './forms/error-summary.tsx';
export type { FieldWords } from './forms/field.tsx';
export { FilePicker, type FilePickerProps } from './forms/file-picker.tsx';
export { Form, FormActions } from './forms/form.tsx';
export { MoneyField, type MoneyFieldProps } from './forms/money-field.tsx';
export { NumberField, type NumberFieldProps } from './forms/number-field.tsx';
export { RadioGroup, type RadioGroupProps } from './forms/radio-group.tsx';
export { Select, type Option, type SelectProps } from './forms/select.tsx';
export { Switch, type SwitchProps } from './forms/switch.tsx';
export { TextArea, type TextAreaProps } from './forms/text-area.tsx';
export { TextField, type TextFieldProps } from './forms/text-field.tsx';
