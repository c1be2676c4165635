//! A table in the types that its consumer asks for.

use arrow_array::builder::GenericStringBuilder;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowTimestampType, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType,
};
use arrow_array::{Array, ArrayRef, OffsetSizeTrait, PrimitiveArray, RecordBatch, StringViewArray};
use arrow_schema::{DataType, Field, Schema, TimeUnit};
use std::sync::Arc;

/// The same rows, with texts as `utf8` or `large_utf8` and times in other units where `wanted` says
/// so. Other types stay as they are, which the protocol allows.
pub(super) fn conform(batch: &RecordBatch, wanted: &Schema) -> Result<RecordBatch, String> {
    let names =
        |schema: &Schema| schema.fields().iter().map(|field| field.name().clone()).collect::<Vec<_>>();
    let (given, asked) = (names(&batch.schema()), names(wanted));
    if given != asked {
        return Err(format!("the columns are {}; asked for were {}", given.join(", "), asked.join(", ")));
    }
    let mut columns = Vec::with_capacity(given.len());
    for (column, field) in batch.columns().iter().zip(wanted.fields()) {
        let converted = convert(column, field.data_type());
        columns.push(converted.map_err(|sentence| format!("column {}: {sentence}", field.name()))?);
    }
    let field = |(name, column): (String, &ArrayRef)| Field::new(name, column.data_type().clone(), true);
    let schema = Schema::new(given.into_iter().zip(&columns).map(field).collect::<Vec<_>>());
    RecordBatch::try_new(Arc::new(schema), columns).map_err(|error| error.to_string())
}

/// The same rows in types that every engine reads: no views, and microseconds.
pub(super) fn plain(batch: &RecordBatch) -> Result<RecordBatch, String> {
    let of = |field: &Arc<Field>| match field.data_type() {
        DataType::Utf8View => Field::new(field.name(), DataType::Utf8, true),
        DataType::Timestamp(TimeUnit::Second, None) => {
            Field::new(field.name(), DataType::Timestamp(TimeUnit::Microsecond, None), true)
        }
        _ => field.as_ref().clone(),
    };
    conform(batch, &Schema::new(batch.schema().fields().iter().map(of).collect::<Vec<_>>()))
}

fn convert(column: &ArrayRef, wanted: &DataType) -> Result<ArrayRef, String> {
    use TimeUnit::{Microsecond, Millisecond, Nanosecond};
    Ok(match (column.data_type(), wanted) {
        (DataType::Utf8View, DataType::Utf8) => Arc::new(utf8::<i32>(column.as_string_view())?),
        (DataType::Utf8View, DataType::LargeUtf8) => Arc::new(utf8::<i64>(column.as_string_view())?),
        (DataType::Timestamp(TimeUnit::Second, None), DataType::Timestamp(unit, None)) => match unit {
            Millisecond => Arc::new(finer::<TimestampMillisecondType>(column, 1_000)?),
            Microsecond => Arc::new(finer::<TimestampMicrosecondType>(column, 1_000_000)?),
            Nanosecond => Arc::new(finer::<TimestampNanosecondType>(column, 1_000_000_000)?),
            TimeUnit::Second => column.clone(),
        },
        _ => column.clone(),
    })
}

fn utf8<O: OffsetSizeTrait>(views: &StringViewArray) -> Result<arrow_array::GenericStringArray<O>, String> {
    let bytes = views.iter().flatten().map(str::len).sum();
    if O::from_usize(bytes).is_none() {
        return Err(format!("{bytes} bytes of text, and string holds up to 2 GiB; ask for large_string"));
    }
    let mut copied = GenericStringBuilder::<O>::with_capacity(views.len(), bytes);
    views.iter().for_each(|text| copied.append_option(text));
    Ok(copied.finish())
}

fn finer<T: ArrowTimestampType>(column: &ArrayRef, parts: i64) -> Result<PrimitiveArray<T>, String> {
    let seconds = column.as_primitive::<TimestampSecondType>();
    let all: Option<Vec<Option<i64>>> = seconds
        .iter()
        .map(|second| second.map_or(Some(None), |second| second.checked_mul(parts).map(Some)))
        .collect();
    Ok(all.ok_or("a time that this unit does not reach")?.into_iter().collect())
}
