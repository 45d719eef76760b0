namespace Academy.Site.Assets;

/// <summary>The classes of NL Design System that pages, fragments and forms may use; rules for others are left out.</summary>
internal static class ComponentClasses
{
    public static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.Ordinal)
    {
        "utrecht-alert", "utrecht-alert__content", "utrecht-alert__message",
        "utrecht-alert--ok", "utrecht-alert--info", "utrecht-alert--warning", "utrecht-alert--error",
        "utrecht-button", "utrecht-button--primary-action", "utrecht-button--secondary-action",
        "utrecht-button--busy", "utrecht-button--disabled",
        "utrecht-form-field", "utrecht-form-field--invalid", "utrecht-form-field__label", "utrecht-form-field__input",
        "utrecht-form-field__error-message", "utrecht-form-field__description",
        "utrecht-form-field-description", "utrecht-form-field-description--invalid",
        "utrecht-form-label", "utrecht-form-label--checkbox", "utrecht-form-label--radio",
        "utrecht-heading-1", "utrecht-heading-2", "utrecht-heading-3", "utrecht-heading-4",
        "utrecht-link", "utrecht-link--html-a",
        "utrecht-paragraph", "utrecht-paragraph--lead", "utrecht-paragraph--small",
        "utrecht-radio-button", "utrecht-checkbox",
        "utrecht-skip-link", "utrecht-skip-link--visible-on-focus",
        "utrecht-table", "utrecht-table__caption", "utrecht-table__header", "utrecht-table__body", "utrecht-table__row",
        "utrecht-table__cell", "utrecht-table__header-cell", "utrecht-table__header-cell--numeric-column",
        "utrecht-table__cell--numeric-column",
        "utrecht-textarea", "utrecht-textarea--invalid", "utrecht-textbox", "utrecht-textbox--invalid",
    };
}
