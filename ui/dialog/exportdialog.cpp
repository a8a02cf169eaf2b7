// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/exportdialog.h"

#include "app/text/filename.h"
#include "ui/panel/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// A size people ask for: journal columns in millimetres, screens in pixels. The last one is the reader's own.
struct SizePreset
{
    const char *name;
    double width;
    double height;
    bool isInPixels;
};
constexpr SizePreset kPresets[] = {
    {QT_TRANSLATE_NOOP("araxes::ExportDialog", "Two columns, 174 × 120 mm"), 174, 120, false},
    {QT_TRANSLATE_NOOP("araxes::ExportDialog", "One column, 84 × 90 mm"), 84, 90, false},
    {QT_TRANSLATE_NOOP("araxes::ExportDialog", "A4 across, 277 × 190 mm"), 277, 190, false},
    {QT_TRANSLATE_NOOP("araxes::ExportDialog", "A4 upright, 190 × 277 mm"), 190, 277, false},
    {QT_TRANSLATE_NOOP("araxes::ExportDialog", "Slide, 1920 × 1080 pixels"), 1920, 1080, true},
    {QT_TRANSLATE_NOOP("araxes::ExportDialog", "Own size"), 0, 0, false},
};
constexpr int kOwnSize = static_cast<int>(std::size(kPresets)) - 1;

} // namespace

ExportDialog::ExportDialog(ViewState state, AtlasPtr atlas, QString folder, QWidget *parent)
    : QDialog(parent)
    , m_state(std::move(state))
    , m_atlas(std::move(atlas))
    , m_folder(std::move(folder))
{
    setWindowTitle(tr("Export a picture"));
    m_preview = plainLabel();
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(560, 420);
    m_preview->setAccessibleName(tr("Preview"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_preview, 1);
    row->addWidget(makeForm());

    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(120);
    connect(&m_previewDelay, &QTimer::timeout, this, &ExportDialog::startPreview);
    takePreset();
}

ExportDialog::~ExportDialog()
{
    m_pool.waitForDone();
}

QWidget *ExportDialog::makeForm()
{
    m_views = new QComboBox;
    m_views->addItem(tr("Map and timeline"), static_cast<int>(FigureViews::Both));
    m_views->addItem(tr("Map"), static_cast<int>(FigureViews::Map));
    m_views->addItem(tr("Timeline"), static_cast<int>(FigureViews::Timeline));
    m_title = new QLineEdit(m_state.collection->parts().title.best(m_state.options.languages));
    m_title->setObjectName(u"figureTitle"_s);
    m_theme = new QComboBox;
    m_theme->addItem(tr("Print"), static_cast<int>(ThemeKind::Print));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeKind::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeKind::Dark));
    auto *form = new QFormLayout;
    form->addRow(tr("Show"), m_views);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Look"), m_theme);
    addSizes(form);
    m_facts = plainLabel();
    m_facts->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    connect(write, &QPushButton::clicked, this, &ExportDialog::askPath);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *side = new QWidget;
    side->setFixedWidth(280);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_facts);
    column->addStretch();
    column->addWidget(buttons);
    const auto later = [this] { m_previewDelay.start(); };
    connect(m_views, &QComboBox::currentIndexChanged, this, later);
    connect(m_theme, &QComboBox::currentIndexChanged, this, later);
    connect(m_title, &QLineEdit::textChanged, this, later);
    return side;
}

void ExportDialog::addSizes(QFormLayout *form)
{
    m_preset = new QComboBox;
    for (const SizePreset &preset : kPresets) {
        m_preset->addItem(tr(preset.name));
    }
    m_width = new QDoubleSpinBox;
    m_height = new QDoubleSpinBox;
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setRange(20, 20000);
        side->setDecimals(0);
        connect(side, &QDoubleSpinBox::valueChanged, this, [this, side] {
            if (side->hasFocus()) { // changed by hand: no preset any more
                m_preset->setCurrentIndex(kOwnSize);
            }
            m_previewDelay.start();
        });
    }
    m_unit = new QComboBox;
    m_unit->addItems({tr("mm"), tr("pixels")});
    m_dpi = new QSpinBox;
    m_dpi->setRange(36, 1200);
    m_dpi->setValue(300);
    form->addRow(tr("Size"), m_preset);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Height"), m_height);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(tr("DPI"), m_dpi);
    connect(m_dpi, &QSpinBox::valueChanged, this, [this] { m_previewDelay.start(); });
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::takePreset);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportDialog::changeUnit);
}

bool ExportDialog::isInPixels() const
{
    return m_unit->currentIndex() == 1;
}

void ExportDialog::takePreset()
{
    const SizePreset &preset = kPresets[m_preset->currentIndex()];
    if (preset.width > 0) {
        m_unitBefore = preset.isInPixels ? 1 : 0; // the numbers below are in this unit already
        m_unit->setCurrentIndex(m_unitBefore);
        m_dpi->setValue(preset.isInPixels ? 96 : 300);
        m_width->setValue(preset.width);
        m_height->setValue(preset.height);
    }
    m_previewDelay.start();
}

// Keeps the size on paper when the unit changes.
void ExportDialog::changeUnit()
{
    if (m_unit->currentIndex() == m_unitBefore) {
        return;
    }
    m_unitBefore = m_unit->currentIndex();
    const double pxPerMm = m_dpi->value() / 25.4;
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setValue(isInPixels() ? side->value() * pxPerMm : side->value() / pxPerMm);
    }
}

FigureSpec ExportDialog::spec() const
{
    const double dpi = m_dpi->value();
    FigureSpec spec;
    spec.views = static_cast<FigureViews>(m_views->currentData().toInt());
    spec.theme = static_cast<ThemeKind>(m_theme->currentData().toInt());
    spec.title = m_title->text().trimmed();
    spec.size = isInPixels()
                    ? FigureSize::ofPixels(static_cast<int>(m_width->value()), static_cast<int>(m_height->value()), dpi)
                    : FigureSize::ofMillimetres(m_width->value(), m_height->value(), dpi);
    return spec;
}

void ExportDialog::startPreview()
{
    FigureSpec preview = spec();
    const QSize pixels = preview.size.pixels();
    m_facts->setText(tr("As PNG: %1 × %2 pixels. SVG and PDF are drawn in lines and text, without relief.")
                         .arg(pixels.width())
                         .arg(pixels.height()));
    const double ratio = devicePixelRatioF();
    const double fit = std::min(m_preview->width() / preview.size.widthPx, m_preview->height() / preview.size.heightPx);
    preview.size.dpi = 96 * fit * ratio;
    const int number = ++m_previewNumber;
    m_pool.start([this, preview, ratio, number, state = m_state, atlas = m_atlas] {
        QImage image = figureImage(preview, state, *atlas);
        image.setDevicePixelRatio(ratio);
        const auto show = [this, image, number] {
            if (number == m_previewNumber) { // else a later choice is on its way: an older picture must not flash
                m_preview->setPixmap(QPixmap::fromImage(image));
            }
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    });
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_previewDelay.start();
}

QString ExportDialog::proposedPath() const
{
    const bool isThere = !m_folder.isEmpty() && QFileInfo(m_folder).isDir();
    const QString folder = isThere ? m_folder : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString name = fileNameOf(m_title->text());
    if (name.isEmpty()) { // a figure without a title is still of this collection
        name = fileNameOf(m_state.collection->parts().title.best(m_state.options.languages));
    }
    return folder + u'/' + (name.isEmpty() ? u"araxes"_s : name) + u".png"_s;
}

void ExportDialog::askPath()
{
    QString kind;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export a picture"), proposedPath(),
                                     tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)"), &kind);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += kind.contains("svg"_L1) ? u".svg"_s : kind.contains("pdf"_L1) ? u".pdf"_s : u".png"_s;
    }
    exportTo(path);
}

void ExportDialog::exportTo(const QString &path)
{
    setEnabled(false);
    m_facts->setText(tr("Writing…"));
    m_pool.start([this, path, figure = spec(), state = m_state, atlas = m_atlas] {
        const Problems problems = writeFigure(path, figure, state, *atlas);
        const auto report = [this, path, problems] {
            setEnabled(true);
            m_facts->setText(problems.isEmpty() ? tr("Written: %1").arg(path) : problems.constFirst().text());
            if (problems.isEmpty()) {
                m_folder = QFileInfo(path).absolutePath();
                emit exported(path);
            }
        };
        QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
    });
}

} // namespace araxes
