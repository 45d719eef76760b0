using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks;

/// <summary>Something that the design promises and that can be measured.</summary>
internal interface IFigure
{
    string Name { get; }

    string Title { get; }

    Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken);
}
